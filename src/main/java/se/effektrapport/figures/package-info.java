/** Every number we say: from which cells, and whether it may be shown. */
package se.effektrapport.figures;
