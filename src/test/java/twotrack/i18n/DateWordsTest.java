package twotrack.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.model.EventDate;

class DateWordsTest {
  private final DateWords english = new DateWords(new Messages(Language.ENGLISH));
  private final DateWords korean = new DateWords(new Messages(Language.KOREAN));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2025-07-03             | 3 July 2025                                                        | 2025년 7월 3일
      2025-07-03T09:30       | 3 July 2025, 09:30                                                 | 2025년 7월 3일 09:30
      2025-07                | July 2025                                                          | 2025년 7월
      2025-33                | quarter 1 of 2025                                                  | 2025년 1분기
      2025-36                | quarter 4 of 2025                                                  | 2025년 4분기
      2025-21                | spring 2025                                                        | 2025년 봄
      2025-22                | summer 2025                                                        | 2025년 여름
      2025-23                | autumn 2025                                                        | 2025년 가을
      2025-24                | winter 2025                                                        | 2025년 겨울
      2025                   | 2025                                                               | 2025년
      -0044                  | 45 BCE                                                             | 기원전 45년
      -0044-03-15            | 15 March 45 BCE                                                    | 기원전 45년 3월 15일
      -0044-03               | March 45 BCE                                                       | 기원전 45년 3월
      -0044-34               | quarter 2 of 45 BCE                                                | 기원전 45년 2분기
      -0044-21               | spring 45 BCE                                                      | 기원전 45년 봄
      0000                   | 1 BCE                                                              | 기원전 1년
      Y12025                 | 12025                                                              | 12025년
      202X                   | some time from 1 January 2020 to 31 December 2029                  | 2020년 1월 1일부터 2029년 12월 31일 사이
      2024-XX                | some time from 1 January 2024 to 31 December 2024                  | 2024년 1월 1일부터 2024년 12월 31일 사이
      2024-02-XX             | some time from 1 February 2024 to 29 February 2024                 | 2024년 2월 1일부터 2024년 2월 29일 사이
      2024-09-28/2029-09     | 28 September 2024 to September 2029                                | 2024년 9월 28일 ~ 2029년 9월
      2024-09-28/..          | 28 September 2024 to today and on                                  | 2024년 9월 28일 ~ 현재까지
      2024-09-28/            | 28 September 2024 to unknown end                                   | 2024년 9월 28일 ~ 끝 알 수 없음
      ../2022-03             | open start to March 2022                                           | 시작 제한 없음 ~ 2022년 3월
      /2022-03               | unknown start to March 2022                                        | 시작 알 수 없음 ~ 2022년 3월
      2024-06?               | June 2024, uncertain                                               | 2024년 6월(불확실)
      2024-06~               | about June 2024                                                    | 2024년 6월경
      2024-06-04%            | about 4 June 2024, uncertain                                       | 2024년 6월 4일경(불확실)
      2024-06~/2025          | about June 2024 to 2025                                            | 2024년 6월경 ~ 2025년
      """)
  void saysADateAsPreciseAsItIs(String edtf, String inEnglish, String inKorean) {
    EventDate date = EventDate.parse(edtf);
    assertEquals(inEnglish, english.words(date));
    assertEquals(inKorean, korean.words(date));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2025-07-03       | day                   | 일 단위
      2025-07-03T09:30 | day                   | 일 단위
      2025-07          | month                 | 월 단위
      2025-34          | quarter               | 분기 단위
      2025-22          | season                | 계절 단위
      2025             | year                  | 연 단위
      202X             | not fully stated      | 일부만 알려짐
      2024/2025        | period                | 기간
      2024/..          | period                | 기간
      2024-06?         | month, not certain    | 월 단위, 불확실
      2024~            | year, not certain     | 연 단위, 불확실
      """)
  void saysHowPreciseADateIs(String edtf, String inEnglish, String inKorean) {
    EventDate date = EventDate.parse(edtf);
    assertEquals(inEnglish, english.precision(date));
    assertEquals(inKorean, korean.precision(date));
  }

  @Test
  void saysDaysAndMonthsOfTheCalendar() {
    assertEquals("29 February 2024", english.words(LocalDate.of(2024, 2, 29)));
    assertEquals("2024년 2월 29일", korean.words(LocalDate.of(2024, 2, 29)));
    assertEquals("May 2025", english.words(YearMonth.of(2025, 5)));
    assertEquals("2025년 5월", korean.words(YearMonth.of(2025, 5)));
  }
}
