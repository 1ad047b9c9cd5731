package io.github.basecamp4j.http.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads whole numbers also where Basecamp writes them as {@code 1024.0}, as it does with
 * the sizes of images.
 */
final class WholeNumbers extends StdScalarDeserializer<Integer> {

	WholeNumbers() {
		super(Integer.class);
	}

	@Override
	public LogicalType logicalType() {
		return LogicalType.Integer;
	}

	@Override
	public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
			return _parseInteger(parser, context, Integer.class);
		}
		try {
			return parser.getDecimalValue().intValueExact();
		}
		catch (ArithmeticException ex) {
			return (Integer) context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(),
					"not a whole number");
		}
	}

}
