/** How a workbook becomes answers, or a refusal that helps. */
package se.effektrapport.intake;
