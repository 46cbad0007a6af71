/** A workbook in our own terms: read hostile-safe, written safely. */
package se.effektrapport.sheet;
