package org.jointpark.event;

/** What kind of happening an {@link Event} is. */
public enum EventKind {
  /** Heads of state or government met. */
  SUMMIT,
  /** An agreement was signed or exchanged. */
  AGREEMENT,
  /** A law was adopted, amended or published. */
  LAW,
  /** Works began, went on or ended. */
  CONSTRUCTION,
  /** An agreement came into force. */
  ENTRY_INTO_FORCE,
  /** The park reached something for the first time, or a round number of it. */
  MILESTONE,
  /** A line was opened, cut or restored. */
  COMMUNICATIONS,
  /** Passage, stay or business was limited. */
  RESTRICTION,
  /** Somebody was detained. */
  DETENTION,
  /** Sides negotiated. */
  TALKS,
  /** Somebody who was detained was let go. */
  RELEASE,
  /** The park, or the way to it, was opened again. */
  REOPENING,
  /** A sanction was imposed. */
  SANCTION,
  /** Somebody threatened to act. */
  THREAT,
  /** The park, or a part of it, was closed, or its workers were withdrawn. */
  CLOSURE,
  /** Figures were published. */
  STATISTICS,
  /** Damage was claimed, assessed or made good. */
  COMPENSATION,
  /** A standing body met. */
  MEETING,
  /** The rules or means of crossing the border changed. */
  PASSAGE,
  /** A body was set up, opened, staffed or dissolved. */
  INSTITUTION,
  /** A foreign investor, or the courting of one, made news. */
  FOREIGN_INVESTMENT,
  /** An event of politics outside of the park. */
  POLITICAL,
  /** A delegation visited. */
  VISIT,
  /** Wages were changed, disputed or paid. */
  WAGE,
  /** A proposal was left without an answer. */
  NON_RESPONSE,
  /** An act of the military. */
  MILITARY,
  /** What was left in the park was used, moved or disposed of. */
  ASSET_USE,
  /** An opinion or an announcement of those who are named as its actors. */
  STATEMENT
}
