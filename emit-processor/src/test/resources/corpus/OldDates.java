package corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.nio.charset.Charset;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

class OldDates {
  public Date a;
  public Calendar b;

  @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Vienna")
  public Date c;

  @JsonFormat(shape = Shape.NUMBER)
  public Date d;

  @JsonFormat(timezone = "Asia/Tokyo")
  public Date e;

  @JsonFormat(pattern = "dd MMM yyyy", locale = "fr")
  public List<Date> f;

  @JsonFormat(shape = Shape.NUMBER)
  public Calendar g;

  public TimeZone h;
  public Charset i;
}
