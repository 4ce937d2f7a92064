language: pl
source-language: ru
date: 2025-02-06
origin: written
title: clean: odd names in a registry

Urzędniczka stanu cywilnego z Białegostoku zebrała nazwiska, w które nikt nie wierzy. Są wśród nich Nie-Dziela, Wtorek-Środa i po prostu On.
„On przyszedł i mówi: jestem On. Kto? On. No to kto?” — opowiada pani Jolanta Ona-Kowalska, która, jak sama przyznaje, nie powinna się śmiać.
W czwartek, 6 lutego, zarejestrowała dziecko nr 10 000: Jan Jan (imię Jan, nazwisko Jan). Ojciec, Jan Jan, ma na drugie Jan.
System informatyczny zgłosił błąd: „powtórzone słowo”. Poprawiono go ręcznie, w 3,5 min.
Przepisy (Dz.U. z 2014 r. poz. 1741) pozwalają zmienić nazwisko ośmieszające. Pani Jan, z domu Janik, nie chce. „Jan to Jan” — mówi. Kolejka tego dnia liczyła 14 osób; jedna nazywała się Ostatni i była pierwsza.