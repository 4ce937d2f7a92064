language: en
source-language: ru
date: 2021-01-29
origin: written
title: census of Amur leopards

VLADIVOSTOK, Russia, Jan. 29 (Primorye Wire) — Leopard 84F had been missing for 14 months. On Friday the staff of a national park in the Russian Far East announced that she was alive, well and, to judge by the pictures, annoyed.
A camera trap photographed her at 3:07 a.m. on Saturday, Jan. 16, near the Kedrovaya River. “She looked into the lens, and then she bit it,” said Yelena Tarasova, who runs the archive. “You can see the teeth, the tongue, the snow. Then black.”
The park counts its leopards by their spots. There are 110-120 adults, up from about 30 in 2000, and more and more of them cross into China, where a sister reserve (four times the size of the park) shares its pictures. An animal can be Leo 117M on one side and HB-22 on the other; matching them, face to face and flank to flank, takes an expert a week.
Poaching has not stopped. In 2019 a hunter, one O. Grek, was fined 580,000 rubles ($9,000 at the time). He said he had taken the cat for a lynx. “An honest mistake,” his lawyer called it. The judge didn’t.
What about the tigers? They are here, too, 40 or so, and leopards keep out of their way. “A tiger is a tiger,” said Gennady Tarasov, a ranger and Tarasova’s brother-in-law. “The leopard steps aside, and so do I.”
The census continues until March 31. Anyone who sees a leopard is asked not to run but to write to leopard@example.org — “afterward,” Tarasov added.
