-- Which insats of the year before a row was filled in from, as the hidden column of the form says: 2021:SKÄ-12.

alter table activity add column earlier text;
