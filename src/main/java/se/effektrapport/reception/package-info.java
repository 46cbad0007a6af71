/** Which files have come, and where each of them stands. */
package se.effektrapport.reception;
