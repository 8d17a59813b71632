package twotrack.pages;

import java.io.Serializable;
import java.util.Arrays;
import twotrack.i18n.Messages;

/// Pages that cannot be composed as they were asked for.
public final class PagesException extends Exception {
  private static final long serialVersionUID = 1;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final String key;
  private final Serializable[] arguments;

  private PagesException(String key, Serializable... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.key = key;
    this.arguments = arguments;
  }

  /// More pages than anybody wants.
  ///
  /// @param most how many are allowed
  static PagesException tooMany(int pages, int most) {
    return new PagesException("pages.problem.tooMany", pages, most);
  }

  /// A picture magnified over so many pages that not even a row of it fits on one.
  ///
  /// @param most pages side by side that are possible
  static PagesException tooLarge(int pages, int most) {
    return new PagesException("pages.problem.tooLarge", pages, most);
  }

  /// A sheet on which the margins leave too little.
  ///
  /// @param width of what is left, points
  /// @param height of what is left, points
  static PagesException noRoom(double width, double height) {
    return new PagesException("pages.problem.noRoom", millimetres(width), millimetres(height));
  }

  /// What is wrong and what to do about it, for people.
  public String message(Messages messages) {
    return messages.text(key, (Object[]) arguments);
  }

  private static long millimetres(double points) {
    return Math.max(0, Math.round(points / POINTS_PER_MILLIMETRE));
  }
}
