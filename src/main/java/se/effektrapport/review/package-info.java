/** What a person should look at, and why. */
package se.effektrapport.review;
