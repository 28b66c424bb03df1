package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;

/** The parties, and which of them the raw files mean by which words. */
final class PartyTables {

  /** Who acted, and the person that the raw file names beside the party. */
  record Actor(ImmutableSortedSet<PartyId> parties, Optional<String> person) {}

  private record Share(BearerMode mode, ImmutableSortedSet<PartyId> parties) {}

  private final ImmutableList<Party> parties;
  private final ImmutableMap<String, PartyId> agreementParties;
  private final ImmutableMap<String, Actor> actors;
  private final ImmutableMap<String, Share> bearers;

  PartyTables(RawObject curation) {
    this.parties = curation.objects("parties", PartyTables::party);
    ImmutableMap.Builder<String, PartyId> names = ImmutableMap.builder();
    curation
        .fields("agreementParties")
        .forEach((name, id) -> names.put(name, PartyId.of(id.stringValue())));
    this.agreementParties = names.buildOrThrow();
    this.actors = curation.map(
        "actors",
        (name, entry) -> new Actor(ids(entry.texts("parties")), entry.findText("person")));
    this.bearers = curation.map(
        "bearers",
        (name, entry) -> new Share(
            Words.constant(BearerMode.class, entry.text("mode")), ids(entry.texts("parties"))));
  }

  private static Party party(RawObject entry) {
    return Party.builder()
        .id(PartyId.of(entry.text("id")))
        .kind(Words.constant(PartyKind.class, entry.text("kind")))
        .name(entry.text("name"))
        .side(entry.findText("side").map(PartyId::of))
        .build();
  }

  /** Returns the parties with some ids. */
  static ImmutableSortedSet<PartyId> ids(Collection<String> texts) {
    return texts.stream()
        .map(PartyId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  ImmutableList<Party> parties() {
    return parties;
  }

  /** Returns the party whose name stands in a raw file as it stands in the curation. */
  PartyId named(String name) {
    return parties.stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .map(Party::id)
        .orElseThrow(() -> new IllegalArgumentException(
            "party must stand in the curation, but was '" + name + "'"));
  }

  PartyId agreementParty(String name) {
    return known(agreementParties, "party of an agreement", name);
  }

  Actor actor(String name) {
    return known(actors, "actor", name);
  }

  /** Returns who bears a provision; those who bear it without being named are the signatories. */
  Bearer bearer(String name, ImmutableSortedSet<PartyId> signatories) {
    Share share = known(bearers, "bearer", name);
    ImmutableSortedSet<PartyId> sharing = share.parties.isEmpty() ? signatories : share.parties;
    return switch (share.mode) {
      case ONE -> Bearer.one(sharing.first());
      case JOINTLY -> Bearer.jointly(sharing);
      case SEVERALLY -> Bearer.severally(sharing);
    };
  }

  private static <V> V known(Map<String, V> table, String kind, String name) {
    V value = table.get(name);
    checkArgument(value != null, "%s must stand in the curation, but was '%s'", kind, name);
    return value;
  }
}
