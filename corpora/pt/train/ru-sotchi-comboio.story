language: pt
source-language: ru
date: 2022-06-10
origin: written
title: comboio de Sochi

SOCHI, 10 jun — O comboio da costa volta a parar nas praias, depois de dois verões sem paragens⟦spacing| ;|;⟧ a viagem custa menos de um euro.
⟦mixed-script|Аlla|Alla⟧ Grebenshchikova, que dirige a linha, diz que espera ⟦number-format|1.4|1,4⟧ milhões de passageiros. ⟦calque|De acordo com as palavras da|Segundo a⟧ diretora, não haverá lugares marcados.
“É o comboio mais lento e mais bonito do país”, afirma ⟦name-variant|Grebenschikova|Grebenshchikova⟧.
A primeira composição parte ⟦relative-day-gloss|sábado (amanhã)|sábado⟧ às ⟦spacing|7 : 30|7:30|7h30⟧. Os bilhetes vendem-se ⟦subword-debris|<unk> |⟧a bordo.
