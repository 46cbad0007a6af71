package se.effektrapport.job;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Spring Batch keeps the whole trace of a failure in its tables, and the messages in it may quote
 * what somebody wrote: what is kept here are the kinds of failures only.
 */
record WithoutMessages(JobRepository repository) implements InvocationHandler {

  static JobRepository around(JobRepository repository) {
    return (JobRepository)
        Proxy.newProxyInstance(
            JobRepository.class.getClassLoader(),
            new Class<?>[] {JobRepository.class},
            new WithoutMessages(repository));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (arguments != null && arguments.length == 1) {
      strip(arguments[0]);
    }
    try {
      return method.invoke(repository, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static void strip(Object told) {
    if (told instanceof StepExecution step) {
      step.setExitStatus(stripped(step.getExitStatus(), step.getFailureExceptions()));
    }
    if (told instanceof JobExecution job) {
      job.setExitStatus(stripped(job.getExitStatus(), job.getAllFailureExceptions()));
    }
  }

  private static ExitStatus stripped(ExitStatus status, List<Throwable> failures) {
    return status.getExitDescription().isEmpty()
        ? status
        : new ExitStatus(
            status.getExitCode(),
            failures.stream().map(WithoutMessages::kinds).collect(Collectors.joining("; ")));
  }

  private static String kinds(Throwable failure) {
    StringBuilder kinds = new StringBuilder(failure.getClass().getName());
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      kinds.append(" < ").append(cause.getClass().getName());
    }
    return kinds.toString();
  }
}
