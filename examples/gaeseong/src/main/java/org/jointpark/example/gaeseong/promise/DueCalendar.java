package org.jointpark.example.gaeseong.promise;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Writes what is due after the chosen day as a calendar after RFC 5545. */
public final class DueCalendar {

  private static final String PRODUCT = "-//Jointpark//Gaeseong example//EN";

  private DueCalendar() {}

  /**
   * Returns the text of the calendar: one event of a day for each due day. It is stamped with the
   * day of the glance, so that one record gives one text.
   *
   * @param promises the norms and the record
   * @return the text of an {@code .ics} file
   */
  public static String of(Promises promises) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    for (DueDay due : DueDay.after(promises)) {
      calendar.addEvent(event(promises, due));
    }
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Promises promises, DueDay due) {
    VEvent event = new VEvent();
    event.setUid("%s-%s-%s@jointpark.org"
        .formatted(
            due.norm().law().id(), due.day(), Integer.toHexString(due.who().hashCode())));
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(promises.on().atStartOfDay().toInstant(ZoneOffset.UTC))));
    event.setDateStart(new DateStart(day(due.day())));
    event.setDateEnd(new DateEnd(day(due.day().plusDays(1))));
    event.setSummary("Due: " + due.norm().law().title());
    event.setDescription("%s. %s, %s."
        .formatted(
            due.who(),
            promises.agreement(due.norm()).title(),
            promises.provision(due.norm()).clause()));
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
