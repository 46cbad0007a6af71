/** Which nämnd gets what, how it is sent, and what is known of its arrival. */
package se.effektrapport.distribution;
