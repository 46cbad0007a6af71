/** Which page of a Word file everything stands on, as Word will show it. */
package se.effektrapport.pagination;
