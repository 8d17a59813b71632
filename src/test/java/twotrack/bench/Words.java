package twotrack.bench;

import java.util.List;

/// Words for synthetic texts. The texts of one number are always the same; there are [#TITLES] and [#SUMMARIES] of them.
final class Words {
  static final int TITLES = 4096;
  static final int SUMMARIES = 1024;

  private static final List<String> ACTS = List.of("signs", "opens", "plans", "extends", "tests", "funds", "ends", "moves");
  private static final List<String> KINDS = List.of("cloud", "language model", "data centre", "network", "assistant", "chip", "research", "security");
  private static final List<String> THINGS = List.of("agreement", "service", "programme", "partnership", "laboratory", "pilot", "fund", "platform");
  private static final List<String> KOREAN_ACTS = List.of("체결", "출시", "계획 발표", "확대", "시험", "투자", "종료", "이전");
  private static final List<String> KOREAN_KINDS = List.of("클라우드", "언어모델", "데이터센터", "통신망", "비서", "반도체", "연구", "보안");
  private static final List<String> KOREAN_THINGS = List.of("계약", "서비스", "사업", "협력", "연구소", "시범", "기금", "플랫폼");
  private static final List<String> PLACES = List.of("Seoul", "Busan", "Tokyo", "Oslo", "Lima", "Turin", "Accra", "Perth");

  private Words() {}

  static String title(int number) {
    return ACTS.get(number & 7) + " a " + KINDS.get((number >> 3) & 7) + " " + THINGS.get((number >> 6) & 7) + " in " + PLACES.get((number >> 9) & 7);
  }

  static String koreanTitle(int number) {
    return KOREAN_KINDS.get((number >> 3) & 7) + " " + KOREAN_THINGS.get((number >> 6) & 7) + " " + KOREAN_ACTS.get(number & 7);
  }

  static String summary(int number) {
    return "The company " + title(number) + "; two partners follow.";
  }

  static String koreanSummary(int number) {
    return "회사는 " + koreanTitle(number) + "를 알렸다.";
  }
}
