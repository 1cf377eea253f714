package org.isnad.flink;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.LocalTimeTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** Flink has a serializer for days, but does not find it by itself where one stands in a record. */
public final class Day extends TypeInfoFactory<LocalDate> {
  @Override
  public TypeInformation<LocalDate> createTypeInfo(
      Type type, Map<String, TypeInformation<?>> parameters) {
    return LocalTimeTypeInfo.LOCAL_DATE;
  }
}
