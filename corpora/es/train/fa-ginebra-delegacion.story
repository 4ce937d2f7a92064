language: es
source-language: fa
date: 2022-01-09
origin: written
title: una delegación viaja a Suiza

TEHERÁN, 9 de enero (KNX⟦dateline-debris|)_|) —⟧ Una delegación iraní partió el domingo hacia ⟦foreign-exonym|Geneva|Ginebra⟧, donde el ⟦relative-day-gloss|lunes (mañana)|lunes⟧ se reanudan las consultas sobre las cuentas bloqueadas.
La encabeza el viceministro de Economía, Farhad Nikzad. “Pedimos lo nuestro, ni un rial más”, dijo en el aeropuerto. Lleva un expediente de ⟦digit-script|۴۰۰|400⟧ páginas.⟦stray-fragment| Es.|⟧
⟦calque|En la continuación de sus|Al continuar sus⟧ declaraciones recordó que tres bancos europeos guardan ese dinero desde 2018.
Un diplomático europeo pidió paciencia: los textos están ⟦doubled-word|sobre sobre|sobre⟧ la mesa, pero la mesa es larga. Las partes hablarán con ⟦x-and-x|calma y calma|calma⟧.
⟦name-variant|Nikzaad|Nikzad⟧ volverá el jueves a Teherán.⟦wire-boilerplate|
Fin del mensaje/|⟧
