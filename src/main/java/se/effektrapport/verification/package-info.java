/** Whether what is published agrees with the answers. */
package se.effektrapport.verification;
