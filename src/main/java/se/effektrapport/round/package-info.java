/** Who is asked, when, and who receives. */
package se.effektrapport.round;
