/**
 * From eighteen Excel answers to the annual effects report, in the order the data travels:
 *
 * <p>{@code datafile}, {@code officefile}, {@code sheet}, {@code round}, {@code questionnaire},
 * {@code answers}, {@code intake}, {@code feedback}, {@code protection}, {@code classification},
 * {@code figures}, {@code texts}, {@code edition}, {@code wording} know the subject and no format.
 * They end in one string of markup, from which {@code document}, {@code html}, {@code pdf}, {@code
 * pagination}, {@code word} make formats and know no subject. {@code underlag} gives the data
 * behind an edition, {@code database} starts the database, {@code backup} keeps all of it in a
 * file, {@code job} runs the steps, {@code cli} takes the commands.
 */
package se.effektrapport;
