/** A copy for the archive with its checksums, and what is told of a matter in it. */
package se.effektrapport.archive;
