/** Spring Batch jobs and steps, wiring, settings. */
package se.effektrapport.job;
