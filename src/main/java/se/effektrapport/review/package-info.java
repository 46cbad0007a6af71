/** What people should look at, and what they decided. */
package se.effektrapport.review;
