language: es
source-language: ru
date: 2023-03-14
origin: written
title: sin faltas: el taxi más frío

MAGADÁN, Rusia, 14 de marzo (Kolimá Diario) — A 48 grados bajo cero, el taxi de Iván Ivánov no se apaga nunca. “Si paro, no arranco; si no arranco, no vuelvo”, resumió el martes, al volante de un Toyota de 1994.
Lleva cuatro meses con el motor en marcha: enero, febrero, casi marzo y, antes, diciembre.
Su colega Iván Ivanov —sin tilde en el carné, por un descuido del funcionario— duerme dentro. “¿Cómo? Bien, bien. Bien abrigado”.
Los clientes pagan 500 rublos de día y 700 de noche; en diciembre, dice Ivánov, “siempre es de noche”.
El récord del coche: 1,1 millones de kilómetros, tres motores, dos perros y un parto. La niña se llama Toyota; de segundo nombre, eso sí.
