/** A program with records of its own. It exports and opens nothing. */
module org.jointpark.example.embedding {
  requires static org.jspecify;
  requires org.jointpark.rules;
}
