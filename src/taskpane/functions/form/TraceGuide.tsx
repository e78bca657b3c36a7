import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { nachSachgebiet } from '../../../katalog';
import { useNavigation } from '../../ui/navigation';
import type { Catalogue } from '../catalogue/metadata';
import { canBeTraced } from './form';
import { WEGE } from './texts';

/** RW-1: the Rechenweg of a formula that stands in a cell, or of one that is filled in like any other. */
export function TraceGuide({ catalogue }: { readonly catalogue: Catalogue }): ReactElement {
  const { open } = useNavigation();
  const groups = nachSachgebiet(catalogue.functions.filter(canBeTraced));
  const [chosen, choose] = useState(groups[0]?.funktionen[0]?.id ?? '');
  return (
    <>
      <section aria-labelledby="weg-zelle">
        <h2 id="weg-zelle">{WEGE.zelle}</h2>
        <p>{WEGE.zelleErklaert}</p>
        <Button appearance="primary" onClick={() => open({ name: 'trace', asked: 0 })}>
          {WEGE.zelleOeffnen}
        </Button>
      </section>
      <section aria-labelledby="weg-tabelle">
        <h2 id="weg-tabelle">{WEGE.tabelle}</h2>
        <p>{WEGE.tabelleErklaert}</p>
        <div className="form">
          <Field label={WEGE.funktion}>
            <Select value={chosen} onChange={(_, { value }) => choose(value)}>
              {groups.map(({ titel, funktionen }) => (
                <optgroup key={titel} label={titel}>
                  {funktionen.map(({ id, name }) => (
                    <option key={id} value={id}>{`KIM.${name}`}</option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
          <div className="buttons">
            <Button onClick={() => open({ name: 'function', id: chosen, traced: true })}>
              {WEGE.formularOeffnen}
            </Button>
          </div>
        </div>
      </section>
    </>
  );
}
