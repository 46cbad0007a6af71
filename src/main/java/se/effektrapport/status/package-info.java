/** Where the round stands. */
package se.effektrapport.status;
