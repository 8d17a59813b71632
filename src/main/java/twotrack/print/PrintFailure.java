package twotrack.print;

/// Something that was not printed.
public final class PrintFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient PrintProblem problem;

  public PrintFailure(PrintProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  PrintFailure(PrintProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public PrintProblem problem() {
    return problem;
  }
}
