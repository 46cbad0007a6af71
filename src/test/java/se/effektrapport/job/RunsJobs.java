package se.effektrapport.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * On a test class that runs jobs in this JVM: such classes run one after the other, beside those
 * that run none. Spring Batch finds a running step by its number, in a table that the whole JVM
 * shares, and the first step of every database has the number 1.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@interface RunsJobs {}
