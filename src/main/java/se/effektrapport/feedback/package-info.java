/** What the one who answered gets back: the own workbook with comments, or a text. */
package se.effektrapport.feedback;
