package twotrack.bench;

import java.time.LocalDate;

/// One event of a [SyntheticDataset], as numbers; −1 stands for none.
///
/// @param number from 0, in the order of the dates; the id follows from it
/// @param first epoch day
/// @param last epoch day
/// @param company number of the lane's company
/// @param text number of the title and of the summary
/// @param link number of an earlier event
record SyntheticEvent(
    int number,
    Form form,
    int first,
    int last,
    int company,
    int secondCompany,
    int topic,
    int product,
    int person,
    int importance,
    int text,
    boolean summary,
    int source,
    int secondSource,
    int link,
    boolean coded) {

  /// How the date is written.
  enum Form {
    DAY,
    DAYS,
    OPEN,
    ABOUT,
    MONTH,
    QUARTER,
    YEAR
  }

  String id() {
    return id(number);
  }

  static String id(int number) {
    return "e" + (100_000_000 + number);
  }

  String axis() {
    return text % 2 == 0 ? "R" : "O";
  }

  boolean isKorean() {
    return (number & 1) == 0;
  }

  String edtf() {
    LocalDate day = LocalDate.ofEpochDay(first);
    return switch (form) {
      case DAY -> day.toString();
      case DAYS -> day + "/" + LocalDate.ofEpochDay(last);
      case OPEN -> day + "/..";
      case ABOUT -> day + "~";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3);
      case YEAR -> Integer.toString(day.getYear());
    };
  }
}
