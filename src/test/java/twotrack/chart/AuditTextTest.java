package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import twotrack.dataset.SampleDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.EventTable;
import twotrack.stance.StanceIndex;

class AuditTextTest {
  private static final Dataset HARBOURS = SampleDatasets.harbours();

  private static String text(String subject, String day, Language language) {
    var scene = new StanceScene(StanceIndex.of(HARBOURS, subject).orElseThrow(), HARBOURS, new Messages(language));
    return AuditText.of(scene, EventTable.epochDay(LocalDate.parse(day)));
  }

  @Test
  void everyAxisIsATableThatEndsInItsIndex() {
    assertEquals(
        """
        Amber Bay on 1 June 1703: High: Fleet, Trade (firm)
        Every axis stands clear of its threshold over its whole envelope.
        Five harbours, stance model harbour-7, data closed on 31 December 1704

        Open trade
        Date        Event                                 Action  Weight      q      k  Product    Sum
        April 1701  Treaty of the three coasts, "signed"  Treaty   6.000  1.000  1.000    6.000  6.000
        S = 6.000   I = 100 × S / (6.000 + 4) = 60.000

        Own fleet
        Date              Event                  Action    Weight      q      k  Product    Sum
        14 February 1703  The great fleet sails  Building   6.250  1.000  0.816    5.101  5.101
        1702              A yard is built        Building   6.250  1.000  0.531    3.316  8.417
        S = 8.417   I = 100 × S / (8.417 + 4) = 67.787

        Fortification
        Date          Event                      Action    Weight      q      k  Product    Sum
        1702          A yard is built            Building   3.250  1.000  0.531    1.724  1.724
        10 June 1702  Walls, towers and a chain  Building   6.500  0.420  0.509    1.389  3.113
        S = 3.113   I = 100 × S / (3.113 + 4) = 43.768
        """,
        text("amber", "1703-06-01", Language.ENGLISH));
  }

  @Test
  void koreanColumnsAreAlignedByTheirWidth() {
    assertEquals(
        """
        1704년 6월 1일 산호항: 상인의 항구(확실)
        모든 축이 추정 범위 전체에서 기준선을 벗어나지 않습니다.
        다섯 항구, 위치 모델 harbour-7, 자료 마감 1704년 12월 31일

        교역 개방
        날짜        사건            행동  가중치      q      k     곱   누계
        1701년 4월  세 해안의 조약  조약   7.500  1.000  1.000  7.500  7.500
        S = 7.500   I = 100 × S / (7.500 + 4) = 65.217

        자체 함대
        날짜             사건         행동  가중치      q      k      곱    누계
        1703년 1분기     조선소의 불  폐선  -6.000  1.000  0.408  -2.445  -2.445
        1702년 11월 2일  둘째 조선소  건조   5.000  1.000  0.335   1.673  -0.772
        S = -0.772   I = 100 × S / (0.772 + 4) = -16.186

        요새화
        이 축에는 아직 셈에 드는 근거가 없습니다.
        S = 0.000   I = 100 × S / (0.000 + 4) = 0.000
        """,
        text("coral", "1704-06-01", Language.KOREAN));
  }

  @Test
  void reversedCodingIsSaidToBeOne() {
    assertTrue(text("delta", "1704-02-01", Language.ENGLISH).contains("Pledge (reversed)"));
  }

  @Test
  void subjectWithoutCodingsHasNoTables() {
    assertEquals(
        """
        Ember Point on 1 June 1704: Not enough evidence
        So far no coded event counts; a position needs 2.
        Five harbours, stance model harbour-7, data closed on 31 December 1704

        Open trade
        Nothing counts on this axis yet.
        S = 0.000   I = 100 × S / (0.000 + 4) = 0.000

        Own fleet
        Nothing counts on this axis yet.
        S = 0.000   I = 100 × S / (0.000 + 4) = 0.000

        Fortification
        Nothing counts on this axis yet.
        S = 0.000   I = 100 × S / (0.000 + 4) = 0.000
        """,
        text("ember", "1704-06-01", Language.ENGLISH));
  }

  @Test
  void widthCountsCellsOfATerminal() {
    assertEquals(List.of(0, 3, 4, 3, 2, 1), Stream.of("", "KT–", "믿음", "“A”", "Ｂ", "e\u0301").map(TextTable::width).toList());
  }
}
