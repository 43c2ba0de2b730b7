package io.github.tflinkrdf.address;

import io.github.tflinkrdf.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request as one for a description. */
record Asked(Visit visit) {
  private static final String DESCRIBE = "/describe";
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  /**
   * One way to understand it.
   *
   * @param address that was asked for, without an ending
   * @param form that an ending names, if one does
   */
  record Reading(String iri, String address, Optional<Form> form) {}

  /** False if the address may be another's, or nobody's. */
  boolean isClaimed() {
    return isDescribe() || AddressTable.claims(path());
  }

  /** True if it does not say what is to be described. */
  boolean isIncomplete() {
    return isDescribe() && iri().isEmpty();
  }

  /** The ways to understand it, the likeliest first: an ending may be part of a name. */
  List<Reading> readings(AddressTable addresses) {
    if (isDescribe()) {
      return described();
    }
    List<Reading> readings = new ArrayList<>(whole(addresses, path(), Optional.empty()));
    int dot = path().lastIndexOf('.');
    Form.ofEnding(path().substring(dot + 1))
        .ifPresent(
            form -> readings.addAll(whole(addresses, path().substring(0, dot), Optional.of(form))));
    return readings;
  }

  private List<Reading> described() {
    Optional<String> format = visit.parameter("format");
    Optional<Form> form = format.flatMap(Form::ofEnding);
    return format.isPresent() && form.isEmpty()
        ? List.of()
        : List.of(new Reading(iri().orElseThrow(), AddressTable.describe(iri().get()), form));
  }

  private static List<Reading> whole(AddressTable addresses, String path, Optional<Form> form) {
    return addresses.iris(path).stream().map(iri -> new Reading(iri, path, form)).toList();
  }

  private boolean isDescribe() {
    return path().equals(DESCRIBE);
  }

  private Optional<String> iri() {
    return visit.parameter("iri").filter(iri -> ABSOLUTE.matcher(iri).matches());
  }

  /** As it was sent: what is percent-encoded in an IRI is so in its address. */
  private String path() {
    return visit.request().getRequestURI();
  }
}
