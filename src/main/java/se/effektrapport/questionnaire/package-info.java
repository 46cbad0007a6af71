/** What we ask; makes the blank workbook. */
package se.effektrapport.questionnaire;
