/** Swedish text as words and their stems. */
package se.effektrapport.language;
