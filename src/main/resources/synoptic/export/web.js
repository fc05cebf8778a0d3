(function () {
  'use strict';
  var panel = document.getElementById('counterparts');
  var text = document.getElementById('counterparts-text');
  var places = {};
  document.querySelectorAll('[data-at]').forEach(function (element) {
    var key = element.getAttribute('data-at');
    (places[key] = places[key] || []).push(element);
  });
  var lit = [];
  function line(label, words) {
    var row = document.createElement('p');
    if (label) {
      var letter = document.createElement('strong');
      letter.textContent = label + ' ';
      row.appendChild(letter);
    }
    row.appendChild(document.createTextNode(words));
    text.appendChild(row);
  }
  function clear() {
    lit.forEach(function (element) { element.classList.remove('lit'); });
    lit = [];
    text.textContent = '';
    panel.hidden = true;
  }
  function show(element) {
    clear();
    if (element.hasAttribute('data-note')) {
      line('', element.getAttribute('data-note'));
      element.removeAttribute('title');
    }
    (element.getAttribute('data-with') || '').split(' ').forEach(function (key) {
      var found = places[key];
      if (!found) { return; }
      var section = found[0].closest('td, section');
      var words = found.filter(function (other) { return other.closest('td, section') === section; })
        .map(function (other) { return other.textContent; }).join('');
      line(key.split('-')[0], words);
      found.forEach(function (other) { other.classList.add('lit'); lit.push(other); });
    });
    panel.hidden = text.childNodes.length === 0;
  }
  function target(event) {
    return event.target instanceof Element ? event.target.closest('[data-with], [data-note]') : null;
  }
  document.addEventListener('mouseover', function (event) {
    var element = target(event);
    if (element) { show(element); } else if (!panel.contains(event.target)) { clear(); }
  });
  document.addEventListener('focusin', function (event) {
    var element = target(event);
    if (element) { show(element); } else { clear(); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { clear(); }
  });
}());
