package se.effektrapport.job;

import se.effektrapport.answers.Submissions;
import se.effektrapport.archive.Rows;
import se.effektrapport.classification.Classifications;
import se.effektrapport.disposal.Disposals;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.edition.Editions;
import se.effektrapport.matter.Proposals;
import se.effektrapport.reception.Receipts;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.WrittenReviews;

/** All that the rooms keep in the database, in the order that a round comes by it. */
record Stores(
    Receipts receipts,
    Submissions submissions,
    Classifications classifications,
    WrittenReviews reviews,
    Decisions decisions,
    Editions editions,
    Proposals proposals,
    Deliveries deliveries,
    Rows rows,
    Disposals disposals) {}
