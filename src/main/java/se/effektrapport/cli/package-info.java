/** Commands, progress, exit codes. */
package se.effektrapport.cli;
