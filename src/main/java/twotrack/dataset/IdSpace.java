package twotrack.dataset;

/// A list of a file whose ids are unique and can be referred to.
enum IdSpace {
  COMPANY("companies"),
  PERSON("people"),
  PRODUCT("products"),
  TOPIC("topics"),
  SOURCE("sources"),
  EVENT("events"),
  ERA("eras"),
  VIEW("views"),
  SUBJECT("stanceModel.subjects"),
  AXIS("stanceModel.axes"),
  ACTION("stanceModel.actions"),
  POSITION("stanceModel.positions");

  private final String list;

  IdSpace(String list) {
    this.list = list;
  }

  /// Where in the file the ids stand.
  String list() {
    return list;
  }
}
