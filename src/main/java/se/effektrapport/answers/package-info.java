/** What was said, by whom, in which workbook and cell. */
package se.effektrapport.answers;
