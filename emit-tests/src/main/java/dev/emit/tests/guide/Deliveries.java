package dev.emit.tests.guide;

import dev.emit.annotations.On;

/** Makes the processor write the codecs of the messages that the documentation shows. */
class Deliveries {
  @On("parcel.sent")
  void sent(Parcel parcel) {}

  @On("address.changed")
  void changed(Address address) {}
}
