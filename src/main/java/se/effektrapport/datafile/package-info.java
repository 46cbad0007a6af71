/** Data files people write, read with line and what was expected. */
package se.effektrapport.datafile;
