package se.effektrapport.intake;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that lies in the folder of answers.
 *
 * @param path where it lies
 * @param name its name in NFC
 * @param sha256 of its bytes, in hexadecimal
 * @param received the day it was received
 */
public record Arrival(Path path, String name, String sha256, LocalDate received) {}
