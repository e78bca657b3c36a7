import type { FunctionsMetadata, ParameterMetadata } from '@kim/engine';

/** What the built metadata hold beyond what calculation needs: the values that a parameter may have. */
interface WithEnums {
  readonly enums?: readonly { readonly id: string; readonly values: readonly { readonly name: string }[] }[];
}

export function valuesOf(metadata: FunctionsMetadata, parameter: ParameterMetadata): readonly string[] {
  const { customEnumId } = parameter as ParameterMetadata & { readonly customEnumId?: string };
  const { enums = [] } = metadata as WithEnums;
  return enums.find(({ id }) => id === customEnumId)?.values.map(({ name }) => name) ?? [];
}
