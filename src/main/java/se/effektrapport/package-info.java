/**
 * From eighteen Excel answers to the annual effects report, in the order the data travels:
 *
 * <p>{@code datafile}, {@code officefile}, {@code ownerfile}, {@code sheet}, {@code round}, {@code
 * questionnaire}, {@code answers}, {@code intake}, {@code reception}, {@code feedback}, {@code
 * protection}, {@code language}, {@code learning}, {@code classification}, {@code review}, {@code
 * figures}, {@code texts}, {@code edition}, {@code wording} know the subject and no format. They
 * end in one string of markup, from which {@code document}, {@code html}, {@code pdf}, {@code
 * pagination}, {@code word} make formats and know no subject. {@code underlag} gives the data
 * behind an edition and {@code verification} compares the two with the answers.
 *
 * <p>What comes after: {@code matter} is what the nämnd decides on, {@code distribution} gives the
 * edition to the others, {@code archive} copies the round, {@code disposal} ends it, and {@code
 * status} tells how far it has come. {@code database} starts the database, {@code backup} keeps all
 * of it in a file, {@code job} runs the steps, {@code cli} takes the commands.
 */
package se.effektrapport;
