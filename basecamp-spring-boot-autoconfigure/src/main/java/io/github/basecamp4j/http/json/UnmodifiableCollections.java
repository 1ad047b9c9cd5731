package io.github.basecamp4j.http.json;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Lets the mapper make collections that nobody can change, so that records may be shared.
 */
final class UnmodifiableCollections extends ValueDeserializerModifier {

	@Override
	public ValueDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
			BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
		return new Unmodifiable(deserializer);
	}

	@Override
	public ValueDeserializer<?> modifyMapDeserializer(DeserializationConfig config, MapType type,
			BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
		return new Unmodifiable(deserializer);
	}

	/**
	 * Wraps what another deserializer has made.
	 */
	private static final class Unmodifiable extends DelegatingDeserializer {

		Unmodifiable(ValueDeserializer<?> delegate) {
			super(delegate);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
			return new Unmodifiable(delegate);
		}

		@Override
		public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
			return unmodifiable(super.deserialize(parser, context));
		}

		@Override
		public @Nullable Object getEmptyValue(DeserializationContext context) {
			return unmodifiable(super.getEmptyValue(context));
		}

		private static @Nullable Object unmodifiable(@Nullable Object value) {
			if (value instanceof List<?> list) {
				return Collections.unmodifiableList(list);
			}
			if (value instanceof Set<?> set) {
				return Collections.unmodifiableSet(set);
			}
			if (value instanceof Map<?, ?> map) {
				return Collections.unmodifiableMap(map);
			}
			return (value instanceof Collection<?> collection) ? Collections.unmodifiableCollection(collection) : value;
		}

	}

}
