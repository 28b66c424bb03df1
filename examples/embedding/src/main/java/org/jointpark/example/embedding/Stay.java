package org.jointpark.example.embedding;

import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.time.DateInterval;

/**
 * A stay of a worker in the dormitory. Nobody outside of this package knows it.
 *
 * @param worker who stays
 * @param nights from the first night to the day of leaving
 * @param beds how many beds there are in the room, if anybody counted them
 * @param paid what the worker pays for a month
 */
record Stay(String worker, DateInterval nights, Optional<Integer> beds, Money paid) {}
