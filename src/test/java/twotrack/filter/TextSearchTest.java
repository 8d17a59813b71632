package twotrack.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twotrack.model.Dataset;

class TextSearchTest {
  private final Dataset dataset = TestDatasets.small();
  private final TextSearch search = new EventFilter(dataset).search();

  @ParameterizedTest
  @ValueSource(strings = {"Mideum", "Mi:dm", "Midm", "mi dm", "MIDM", "Ｍｉｄｍ", "mi-dm", "믿음", "믿:음", "믿 음", "믿음"})
  void spellingsOfOneNameFindEachOther(String text) {
    assertEquals("model note", found(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ㅁㅇ          | alliance contract model
      ㅁㅇ 2.0      | model
      ㅎㅇㅍ        | naver
      믿ㅇ          | model
      A.X           | rival
      AX            | rival
      a x           | rival
      A.            | agent
      Adot          | agent
      KT            | alliance contract model
      Korea Telecom | alliance contract model
      케이티        | alliance contract model
      SKT           | agent rival
      SK 텔레콤     | agent rival
      sk텔레콤      | agent rival
      MS            | alliance contract
      엠에스        | alliance contract
      KT·MS         | alliance contract
      마이크로      | alliance contract
      soft          | alliance contract
      nadel         | alliance
      hyperclova    | naver
      하이퍼클로바  | naver
      클로바        | naver
      herald        | model naver
      팩플          | alliance contract
      five-year     | contract
      five year     | contract
      contract five | contract
      "first alliance" | alliance
      "alliance first" | ''
      "first with"  | ''
      kt 공개       | model
      공개          | model naver rival
      정부          | plan
      nothing       | ''
      """)
  void wordsFindEvents(String text, String ids) {
    assertEquals(ids, found(text));
  }

  @Test
  void anUnfinishedPhraseIsAPhrase() {
    assertEquals("alliance", found("\"first alliance"));
  }

  @Test
  void withoutAWordThereIsNoSearch() {
    assertEquals(Optional.empty(), search.hits("  : \" · "));
  }

  @Test
  void theSameTextFindsTheSame() {
    for (int i = 0; i < 100; i++) {
      search.hits("word" + i);
    }
    assertEquals(search.hits("kt ms"), new EventFilter(dataset).search().hits("kt ms"));
  }

  private String found(String text) {
    var ids = new TreeSet<String>();
    search.hits(text).orElseThrow().forEach(row -> ids.add(dataset.events().event(row).id().value()));
    return String.join(" ", ids);
  }
}
