import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { today } from '../i18n/dates.ts';
import { isDay, type Search } from './address.ts';

/** The search parameters of the current page as plain words. */
export function useAddress(): Search {
  return useSearch({ strict: false }) as Search;
}

/** The day that everything is shown as of. */
export function useAsOf(): { readonly day: string; readonly isToday: boolean } {
  const { asOf } = useAddress();
  const now = today();
  const day = asOf !== undefined && isDay(asOf) ? asOf : now;
  return { day, isToday: day === now };
}

/** Changes parameters of the current page: undefined takes one out. A push, so that Back undoes it. */
export function usePatch(): (
  patch: Record<string, string | undefined>,
  options?: { readonly replace?: boolean },
) => void {
  const navigate = useNavigate();
  return useCallback(
    (patch, options) => {
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, ...patch }),
        replace: options?.replace ?? false,
        resetScroll: false,
      } as never);
    },
    [navigate],
  );
}
