package io.github.tflinkrdf.web;

/** A request that cannot be answered, for a reason that its sender should know. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  public Refusal(ProblemType type, String detail) {
    this(Problem.of(type, detail));
  }

  public Problem problem() {
    return problem;
  }

  public Reply reply() {
    return problem.reply();
  }
}
